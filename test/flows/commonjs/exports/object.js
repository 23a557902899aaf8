module.exports = { value: source('email'), plain: 'plain', read() { return this.value; } };
