import type { Language } from '../../article/language.ts';
import { urls } from '../../site/urls.ts';
import type { Limit } from '../engine/engine.ts';
import type { Answer, Question } from '../engine/worker.ts';

/**
 * Asks the search in its worker. A new question ends the one before; every answer that comes is to
 * the last one.
 *
 * @param language the page's
 * @param onAnswer called with each answer, more than once for a question
 */
export function searchClient(language: Language, onAnswer: (answer: Answer) => void): Client {
  let worker: Worker | null = null;
  let number = 0;
  const start = (): Worker => {
    const started = new Worker(new URL('../engine/worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.number !== number) return;
      // A script that failed to load is not asked for again by the same worker.
      if (data.state === 'failed') stop();
      onAnswer(data);
    });
    started.addEventListener('error', (event) => {
      event.preventDefault();
      stop();
      onAnswer({ number, state: 'failed' });
    });
    return started;
  };
  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    ask: (typed, scope, limit) => {
      number += 1;
      const root = new URL(urls.home(), location.href).href;
      const question: Question = {
        number,
        root,
        typed: typed.slice(0, longest),
        scope,
        language,
        limit,
      };
      try {
        worker ??= start();
        worker.postMessage(question);
      } catch {
        // A browser without workers, or one that is not let start any.
        stop();
        onAnswer({ number, state: 'failed' });
      }
    },
    forget: () => {
      number += 1;
    },
    end: stop,
  };
}

/** No query needs more. */
const longest = 1_000;

export type Client = {
  ask(typed: string, scope: readonly Language[], limit: Limit): void;
  /** Takes the last question back. */
  forget(): void;
  /** Lets go of the search until it is asked again. */
  end(): void;
};
