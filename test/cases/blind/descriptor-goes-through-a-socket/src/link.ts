type Listener = (message: { type: string; name?: string }) => void;

export class ServerLink {
  #socket: WebSocket;
  #listeners = new Set<Listener>();

  constructor(url: string) {
    this.#socket = new WebSocket(url);
    this.#socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(data);
      this.#listeners.forEach((listener) => listener(message));
    });
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  heartbeat(screen: string): void {
    this.#socket.send(JSON.stringify({ type: 'alive', screen, at: Date.now() }));
  }

  arrival(screen: string, values: number[]): void {
    const message = { type: 'arrival', screen, values };
    this.#socket.send(JSON.stringify(message)); // expect: no-biometric-upload
  }
}
