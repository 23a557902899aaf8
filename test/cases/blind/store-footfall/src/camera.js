const { execFile } = require('node:child_process');
const { promisify } = require('node:util');
const fs = require('node:fs/promises');

const run = promisify(execFile);

const STREAMS = JSON.parse(process.env.STREAMS || '{}');

/** one jpeg from the stream, removed from disk right away */
exports.snapshot = async function snapshot(camera) {
  const file = `/dev/shm/${camera}.jpg`;
  await run('ffmpeg', ['-y', '-i', STREAMS[camera], '-frames:v', '1', file]);
  try {
    return await fs.readFile(file);
  } finally {
    await fs.unlink(file);
  }
};
