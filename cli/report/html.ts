export function writeHtml(_r: unknown): string { return ""; }
