exports.openTurnstile = async function openTurnstile(lane) {
  await fetch(`/lanes/${lane}/open`, { method: 'POST' });
};
