/**
 * A name of one language as the other would write it, if it comes from another alphabet; it may be of either.
 *
 * @example transcriptionsOf('Chernihiv') // ['Tschernihiw']
 */
export function transcriptionsOf(name: string): string[] {
  const further = [toGerman, toEnglish].flatMap(({ always, often }) => [
    transcribe(name, always),
    transcribe(name, [...often, ...always]),
  ]);
  return [...new Set(further)].filter((form) => form !== name);
}

const transcribe = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  text
    .split(' ')
    .map((word) => {
      const small = rules.reduce((form, [from, to]) => form.replace(from, to), word.toLowerCase());
      return /^\p{Lu}/u.test(word) ? small.charAt(0).toUpperCase() + small.slice(1) : word;
    })
    .join(' ');

/**
 * How the languages transcribe other alphabets, always or often; the letters that one rule has
 * written are not touched by another.
 */
const toGerman: Transcription = {
  always: [
    [/kh/g, '\u0001'],
    [/shch/g, 'sch\u0002'],
    [/sh|zh/g, 's\u0003'],
    [/(?<!s)ch/g, 'ts\u0003'],
    [/\u0003|\u0002/g, 'ch'],
    [/\u0001/g, 'ch'],
    [/v/g, 'w'],
    [/y(?=[aeou])/g, 'j'],
    [/ts(?!ch)/g, 'z'],
    [/\u0004/g, 's'],
    [/\u0005/g, 'dsch'],
  ],
  // `Kazan`, `Jalalabad`, `Nizhny`
  often: [
    [/(?<!t)z(?!h)/g, '\u0004'],
    [/j/g, '\u0005'],
    [/y$/, 'i'],
  ],
};
const toEnglish: Transcription = {
  always: [
    [/tsch/g, '\u0001'],
    [/sch/g, 'sh'],
    [/ch/g, 'kh'],
    [/(?<=[sz])kh/g, 'h'],
    [/\u0001/g, 'ch'],
    [/w/g, 'v'],
    [/j(?=[aeou])/g, 'y'],
    [/\u0002/g, 'j'],
  ],
  // `Ischewsk`, `Ahwas`, `Dschalalabad`, `Nischni`
  often: [
    [/dsch/g, '\u0002'],
    [/(?<=[aeiouwr])s(?=$|[aeiou])/g, 'z'],
    [/(?<!t)sch/g, 'zh'],
    [/i$/, 'y'],
  ],
};

type Transcription = Record<'always' | 'often', readonly (readonly [RegExp, string])[]>;
