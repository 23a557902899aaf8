const frames = document.querySelector('#glasses');

export function drawGlasses(context, mesh) {
  const [left, right] = [mesh[33], mesh[263]];
  const width = (right.x - left.x) * context.canvas.width * 1.6;
  context.drawImage(frames, left.x * context.canvas.width - width * 0.18, left.y * context.canvas.height - width * 0.2, width, width * 0.4);
}
