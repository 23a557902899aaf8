import Human from '@vladmandic/human';

const human = new Human({ face: { emotion: { enabled: false } } });

export async function templateOf(video: HTMLVideoElement): Promise<number[] | undefined> {
  const { face } = await human.detect(video);
  return face[0]?.embedding;
}
