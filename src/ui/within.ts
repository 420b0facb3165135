/** A promise that rejects where it takes longer than so many milliseconds. */
export function within<Result>(time: number, promise: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no answer")), time);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
