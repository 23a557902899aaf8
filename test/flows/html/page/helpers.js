function wrap(value) {
  return { value };
}

const shared = value => {
  sink(value); // flow: phone
  return value;
};
