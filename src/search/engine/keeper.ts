/** Keeps what was loaded, by key; what failed is loaded again next time. */
export function keeper<T>(): (key: string, load: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, load) => {
    const before = kept.get(key);
    if (before) return before;
    const loading = load().catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    kept.set(key, loading);
    return loading;
  };
}
