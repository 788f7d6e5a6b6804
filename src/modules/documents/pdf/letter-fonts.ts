import regular from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?inline';
import semibold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?inline';

const bytesOf = (dataUrl: string) => Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');

/** The letters' typeface, taken into the server's own files by the build; the same family as on the screen. */
export const letterFonts = { regular: bytesOf(regular), semibold: bytesOf(semibold) };
