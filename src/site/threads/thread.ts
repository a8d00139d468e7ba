import path from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Gives a thread of its own a task.
 *
 * @param name of a file beside this one, which listens for one message, and closes its port when it is done
 * @returns the thread, and a promise of its end, which is rejected with what it throws
 */
export function startThread(name: string, task: object): { thread: Worker; ended: Promise<void> } {
  const thread = new Worker(path.join(import.meta.dirname, name), { resourceLimits });
  const ended = new Promise<void>((resolve, reject) => {
    thread.on('error', reject).on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The thread of ${name} ended with ${code}.`));
    });
  });
  // Told to whoever waits for it.
  ended.catch(() => undefined);
  thread.postMessage(task);
  return { thread, ended };
}

/** A third of what V8 would take for what has just been made: 100 MB less, for some hundredths of the thread's time. */
const resourceLimits = { maxYoungGenerationSizeMb: 48 };
