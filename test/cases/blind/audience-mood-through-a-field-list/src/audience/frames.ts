export interface Frame {
  screen: string;
  jpeg: string;
}

export async function* frames(screen: string): AsyncGenerator<Frame> {
  while (true) {
    const reply = await fetch(`http://${screen}.signage.local/frame`);
    yield { screen, jpeg: Buffer.from(await reply.arrayBuffer()).toString('base64') };
    await new Promise((resolve) => setTimeout(resolve, 5000));
  }
}
