/** One workflow's place in the line of those with its key. */
export interface Turn {
  /** Resolves when it is this workflow's turn, `undefined` if it is; it keeps the turn until it suspends or ends. */
  enter(): Promise<void> | undefined;
  leave(): void;
  /** Gives the turn away while nothing of this workflow is under way. */
  suspend(): void;
  resume(): void;
  end(): void;
}

/**
 * Workflows with one key run one at a time between their suspension points, in the order in which they ask.
 * A workflow may have parallel branches: the turn is given away only when one is suspended and none is at work.
 */
export function createTurns(): {
  turn(key: string, workflowId: string): Turn;
  give(key: string, workflowId: string): void;
  holder(key: string): string | undefined;
} {
  interface Line {
    holder: string | undefined;
    readonly waiting: { readonly workflowId: string; readonly go: () => void }[];
  }
  const lines = new Map<string, Line>();

  function lineOf(key: string): Line {
    const known = lines.get(key);
    if (known) return known;
    const line: Line = { holder: undefined, waiting: [] };
    lines.set(key, line);
    return line;
  }

  function release(key: string, workflowId: string): void {
    const line = lines.get(key);
    if (line?.holder !== workflowId) return;
    const next = line.waiting.shift();
    if (!next) {
      lines.delete(key);
      return;
    }
    line.holder = next.workflowId;
    next.go();
    // Other branches of the same workflow stood in the line too.
    for (let index = 0; index < line.waiting.length; ) {
      const other = line.waiting[index];
      if (other?.workflowId !== next.workflowId) index += 1;
      else line.waiting.splice(index, 1)[0]?.go();
    }
  }

  return {
    /** At a take-over: whoever wrote a step last was in the middle of its turn. */
    give(key, workflowId) {
      lineOf(key).holder = workflowId;
    },
    holder: (key) => lines.get(key)?.holder,
    turn(key, workflowId) {
      let atWork = 0;
      let suspended = 0;
      return {
        enter() {
          atWork += 1;
          const line = lineOf(key);
          line.holder ??= workflowId;
          if (line.holder === workflowId) return undefined;
          return new Promise((go) => line.waiting.push({ workflowId, go }));
        },
        leave() {
          atWork -= 1;
          if (atWork === 0 && suspended > 0) release(key, workflowId);
        },
        suspend() {
          suspended += 1;
          if (atWork === 0) release(key, workflowId);
        },
        resume() {
          suspended -= 1;
        },
        end() {
          release(key, workflowId);
        },
      };
    },
  };
}
