// case: a script in the page starts the SDK after the yes button or a stored yes
// rules: no-collection-before-consent

document.title = `Tide tables for ${new Date().toLocaleDateString()}`;
