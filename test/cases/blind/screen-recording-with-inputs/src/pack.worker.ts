const events: unknown[] = [];

self.addEventListener('message', ({ data }: MessageEvent<{ sessionId: string; event: unknown }>) => {
  events.push(data.event);
  if (events.length < 200) return;
  void fetch(`/api/recordings/${data.sessionId}`, { method: 'POST', body: JSON.stringify(events.splice(0)) });
});
