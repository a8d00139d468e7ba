/** The name of the shard for names with a word that begins so. @param word folded */
export const initialOf = (word: string): string => (/^[a-z]/.test(word) ? word.charAt(0) : '0');
