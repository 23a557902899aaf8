module.exports = { value: source('phone'), plain: 'plain' };
