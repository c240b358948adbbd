import { spawn } from "node:child_process";
import { fail, type Outcome, succeed } from "#contracts/runtime/outcome.ts";

/** A program that ends with us, however we end. */
export interface SupervisedProcess {
  /** Of the program itself. */
  readonly processId: number;
  /** Resolves when the program has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** The end of what it wrote to stderr: some kilobytes, to be shown when it fails. */
  lastWords(): string;
  /** Asks it to end (SIGTERM, after 10 s SIGKILL) and resolves when it has, and what it leaves is removed. */
  stop(): Promise<void>;
  /** SIGKILL, as a crash would be. Resolves when it is gone; what was lent to it stays until `stop`. */
  kill9(): Promise<void>;
  /** Instead of `stop`, after it has ended: lets go of it and leaves what was lent to it. */
  abandon(): Promise<void>;
}

/**
 * The shell between us and the program. Its stdin is a pipe that only we hold open: when we are gone,
 * even by SIGKILL, the pipe ends and the shell stops the program and removes what we had lent it.
 * A background job of a POSIX shell has no stdin of its own, so the pipe is kept as descriptor 3.
 * $1: the folder to remove at the end unless we say `keep`, or empty; then the program and its arguments.
 * On stdout: the program's process id, later a line when it has ended.
 * SIGPIPE is ignored because our ends of stdout and stderr are gone too when we are.
 */
const supervisor = `
trap '' PIPE
exec 3<&0
lent=$1
shift
"$@" 3<&- </dev/null >/dev/null &
child=$!
echo "$child"
{
  read -r _ <&3
  kill "$child"
  i=0
  while [ $i -lt 100 ] && kill -0 "$child"; do sleep 0.1 || sleep 1; i=$((i + 1)); done
  kill -9 "$child"
} >/dev/null 2>&1 &
watcher=$!
wait "$child"
kill -9 "$watcher" 2>/dev/null
wait "$watcher" 2>/dev/null
echo ended
read -r word <&3
[ "$word" = keep ] || [ -z "$lent" ] || rm -rf -- "$lent"
`;

/**
 * Starts `program`, in a process group of its own: an interrupt from the keyboard is for us,
 * and we decide when the program goes.
 *
 * @param lentDirectory removed when the program is stopped or we are gone; `undefined`: nothing is
 */
export async function superviseProcess(
  program: string,
  programArguments: readonly string[],
  lentDirectory: string | undefined,
): Promise<Outcome<SupervisedProcess, string>> {
  const shell = spawn(
    "/bin/sh",
    ["-c", supervisor, "sh", lentDirectory ?? "", program, ...programArguments],
    {
      detached: true,
      stdio: ["pipe", "pipe", "pipe"],
    },
  );
  const shellGone = Promise.withResolvers<void>();
  shell.once("close", () => shellGone.resolve());
  shell.once("error", () => shellGone.resolve());
  // The pipe breaks when the shell is gone before us; its end is seen by "close".
  shell.stdin.on("error", () => undefined);

  let lastWords = "";
  shell.stderr.setEncoding("utf8").on("data", (text: string) => {
    lastWords = (lastWords + text).slice(-8_192);
  });
  const announced = Promise.withResolvers<number>();
  const announcedEnd = Promise.withResolvers<void>();
  let said = "";
  shell.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    const processId = /^\d+(?=\n)/.exec(said);
    if (processId !== null) announced.resolve(Number(processId[0]));
    if (said.includes("ended\n")) announcedEnd.resolve();
  });

  const processId = await Promise.race([announced.promise, shellGone.promise]);
  if (processId === undefined) return fail(`/bin/sh did not start ${program}: ${lastWords.trim()}`);

  let gone = false;
  const ended = Promise.race([announcedEnd.promise, shellGone.promise]).then(() => {
    gone = true;
  });
  return succeed({
    processId,
    ended,
    lastWords: () => lastWords.trim(),
    async stop() {
      shell.stdin.end();
      await shellGone.promise;
    },
    async kill9() {
      // Once the program has ended its id may be another's.
      if (!gone) killIfThere(processId);
      await ended;
    },
    async abandon() {
      shell.stdin.end("keep\n");
      await shellGone.promise;
    },
  });
}

function killIfThere(processId: number): void {
  try {
    process.kill(processId, "SIGKILL");
  } catch {
    // It ended by itself in this moment.
  }
}
