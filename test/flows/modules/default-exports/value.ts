const value = { x: source('phone'), y: 'plain' };
export default value;
