export function mapQuality(canvas: HTMLCanvasElement): 'low' | 'high' {
  const gl = canvas.getContext('webgl2');
  const info = gl?.getExtension('WEBGL_debug_renderer_info');
  if (!gl || !info) return 'low';
  const renderer = String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL));
  return /swiftshader|llvmpipe/i.test(renderer) ? 'low' : 'high';
}
