function start() {
  places.near(position => {
    document.getElementById('shops').textContent = position.coords.latitude;
  });
}
