// case: a script in the page starts the SDK after either button of the bar
// rules: no-collection-before-consent

document.title = `Tide tables for ${new Date().toLocaleDateString()}`;
