import type { Style, Terminal } from "./terminal.ts";

export interface Column<Row> {
  readonly title: string;
  readonly align?: "left" | "right";
  cell(row: Row): string;
  style?(row: Row): Style | undefined;
}

/** Lines of a table with aligned columns, title first. Cells are padded before they are coloured. */
export function tableLines<Row>(
  terminal: Terminal,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): string[] {
  const widths = columns.map((column) =>
    Math.max(column.title.length, ...rows.map((row) => column.cell(row).length)),
  );
  const pad = (text: string, column: Column<Row>, position: number) =>
    column.align === "right" ? text.padStart(widths[position] ?? 0) : text.padEnd(widths[position] ?? 0);

  const title = columns.map((column, i) => pad(column.title, column, i)).join("  ");
  const body = rows.map((row) =>
    columns
      .map((column, i) => {
        const text = pad(column.cell(row), column, i);
        const style = column.style?.(row);
        return style === undefined ? text : terminal.paint(style, text);
      })
      .join("  ")
      .trimEnd(),
  );
  return [terminal.paint("bold", title.trimEnd()), ...body];
}
