/** A number as it is kept and compared: half width, upper case, without spaces. '' stays ''. */
export function folderNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, '')
    .toUpperCase();
}
