export function renderPool(script: URL): Worker[] {
  const size = Math.max(1, Math.min(navigator.hardwareConcurrency - 1, 6));
  return Array.from({ length: size }, () => new Worker(script, { type: 'module' }));
}

export function canUseLargeTiles(canvas: HTMLCanvasElement): boolean {
  const gl = canvas.getContext('webgl');
  return gl !== null && gl.getParameter(gl.MAX_TEXTURE_SIZE) >= 8192;
}
