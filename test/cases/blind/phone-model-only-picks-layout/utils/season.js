function seasonOf(day) {
  const month = new Date(day).getMonth() + 1;
  return month >= 6 && month <= 9 ? 'high' : 'low';
}

module.exports = { seasonOf };
