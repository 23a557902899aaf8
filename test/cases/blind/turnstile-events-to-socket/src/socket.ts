export function openSocket(): WebSocket {
  const socket = new WebSocket('wss://arrivals.swim-hall.example/gates');
  socket.addEventListener('close', () => document.body.classList.add('offline'));
  return socket;
}
