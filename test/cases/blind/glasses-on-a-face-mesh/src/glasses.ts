const glasses = new Image();
glasses.src = '/frames/round-tortoise.png';

interface Point {
  x: number;
  y: number;
}

export function drawGlasses(context: CanvasRenderingContext2D, left: Point, right: Point): void {
  const { width, height } = context.canvas;
  const span = Math.hypot((right.x - left.x) * width, (right.y - left.y) * height) * 1.6;
  context.save();
  context.translate(((left.x + right.x) / 2) * width, ((left.y + right.y) / 2) * height);
  context.rotate(Math.atan2((right.y - left.y) * height, (right.x - left.x) * width));
  context.drawImage(glasses, -span / 2, -span / 6, span, span / 3);
  context.restore();
}
