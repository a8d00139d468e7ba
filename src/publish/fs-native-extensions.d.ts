declare module 'fs-native-extensions' {
  /**
   * Exchanges two files or folders.
   *
   * @throws Error with a `code`, such as `ENOENT`, `EXDEV`, or `EINVAL` where the file system cannot
   */
  export function swapSync(from: string, to: string): void;
}
