import type { Picture } from '../../article/folder/pictures.ts';
import type { Language } from '../../article/language.ts';
import type { Link } from '../../article/links.ts';

/** What an article links and shows. */
export type References = {
  /** What each link and image of a text points at, by the address as written. */
  links: Record<Language, Record<string, Link>>;
  /** Files of `content` that it links: their paths on the disk by their names (NFC). */
  files: Record<string, string>;
  /** Pictures that it shows, by their names; `modified` in ms. */
  pictures: Record<string, Picture & { file: string; modified: number }>;
};
