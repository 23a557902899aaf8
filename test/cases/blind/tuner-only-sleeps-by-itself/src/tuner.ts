class Tuner {
  private stream: MediaStream | undefined;

  async start(): Promise<void> {
    this.stream ??= await this.open();
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(this.stream).connect(analyser);
    const bins = new Uint8Array(analyser.frequencyBinCount);
    analyser.getByteFrequencyData(bins);
    document.querySelector('#needle')!.textContent = String(bins.indexOf(Math.max(...bins)));
  }

  stop(): void {
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = undefined;
  }

  private open(): Promise<MediaStream> {
    return navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: false } });
  }
}

export const tuner = new Tuner();
