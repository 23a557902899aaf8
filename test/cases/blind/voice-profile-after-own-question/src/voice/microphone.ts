export class Microphone {
  private buffer: number[] = [];

  private constructor(private readonly stream: MediaStream) {}

  static async open(): Promise<Microphone> {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: { sampleRate: 16_000, channelCount: 1 } });
    const microphone = new Microphone(stream);
    await microphone.listen();
    return microphone;
  }

  async read(count: number): Promise<Int16Array> {
    while (this.buffer.length < count) await new Promise((resolve) => setTimeout(resolve, 50));
    return Int16Array.from(this.buffer.splice(0, count));
  }

  close(): void {
    this.stream.getTracks().forEach((track) => track.stop());
  }

  private async listen(): Promise<void> {
    const context = new AudioContext({ sampleRate: 16_000 });
    await context.audioWorklet.addModule('/worklets/tap.js');
    const tap = new AudioWorkletNode(context, 'tap');
    tap.port.onmessage = ({ data }: MessageEvent<number[]>) => this.buffer.push(...data);
    context.createMediaStreamSource(this.stream).connect(tap);
  }
}
