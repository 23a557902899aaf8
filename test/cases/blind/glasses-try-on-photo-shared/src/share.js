export function sharePhoto(canvas) {
  canvas.toBlob(async (picture) => {
    const form = new FormData();
    form.append('picture', picture, 'me-with-glasses.jpg');
    const reply = await fetch('/friends/ask', { method: 'POST', body: form });
    document.querySelector('#link').textContent = reply.headers.get('location');
  }, 'image/jpeg');
}
