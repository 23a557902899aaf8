module.exports = v => ({ value: v, other: 'x' });
