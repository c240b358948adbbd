/** `T` with its members that may be `undefined` made optional instead. */
export type WithoutAbsent<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without the members that are `undefined`: contracts know absent members, and no undefined ones. */
export function withoutAbsent<T extends object>(value: T): WithoutAbsent<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as WithoutAbsent<T>;
}
