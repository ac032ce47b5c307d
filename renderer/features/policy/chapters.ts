export const CHAPTERS = ['1', '2', '3', '4', '5', '6', '7'] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** Grading is what most people come for. */
export function chapterOf(text: string | undefined): Chapter {
  return CHAPTERS.find((chapter) => chapter === text) ?? '2';
}
