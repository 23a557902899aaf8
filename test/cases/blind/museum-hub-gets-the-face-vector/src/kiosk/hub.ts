export interface Arrival {
  membershipId: string;
  vector: number[];
}

export class Hub {
  private readonly socket: WebSocket;

  constructor(address: string) {
    this.socket = new WebSocket(address);
  }

  arrived(message: Arrival): void {
    if (this.socket.readyState !== WebSocket.OPEN) return;
    this.socket.send(JSON.stringify(message)); // expect: no-biometric-upload
  }
}
