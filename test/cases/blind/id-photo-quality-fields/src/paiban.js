const sharp = require('sharp');

exports.paiban = async (tupian, { left, top, width, height }, beijing) => {
  const kuang = { left: Math.round(left - width / 2), top: Math.round(top - height / 2), width: Math.round(width * 2), height: Math.round(height * 2) };
  const buffer = await sharp(Buffer.from(tupian, 'base64')).extract(kuang).flatten({ background: beijing }).jpeg().toBuffer();
  return buffer.toString('base64');
};
