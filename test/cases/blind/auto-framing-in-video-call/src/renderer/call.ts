import { AutoFraming } from './auto-framing';

export async function startCall(button: HTMLButtonElement, video: HTMLVideoElement, peer: RTCPeerConnection): Promise<void> {
  const framing = await AutoFraming.create();
  button.addEventListener('click', async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
    video.srcObject = stream;
    stream.getTracks().forEach((track) => peer.addTrack(track, stream));
    const crops = framing.crops(video);
    const draw = () => {
      const { value, done } = crops.next(peer.connectionState !== 'closed');
      if (value) video.style.objectPosition = `${-value.x}px ${-value.y}px`;
      if (!done) requestAnimationFrame(draw);
    };
    draw();
  });
}
