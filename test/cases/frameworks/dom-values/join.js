// case: what was typed into the controls of a page has their names, however they are reached
// rules: no-personal-data-in-logs, no-third-party-sharing-without-consent
const form = document.querySelector('form#join');
form.addEventListener('submit', () => {
  console.log(document.getElementById('email').value); // expect: no-personal-data-in-logs
  console.log(document.querySelector('#txtPhone').value); // expect: no-personal-data-in-logs
  console.log(document.querySelector('#join input[name="birthDate"]').value); // expect: no-personal-data-in-logs
  console.log(document.getElementsByName('email')[0].value); // expect: no-personal-data-in-logs
  console.log(form.email.value); // expect: no-personal-data-in-logs
  console.log(new FormData(form).get('email')); // expect: no-personal-data-in-logs
  console.log($('#email-input').val()); // expect: no-personal-data-in-logs
  mixpanel.identify(document.forms.join.email.value); // expect: no-third-party-sharing-without-consent
  console.log(document.getElementById('email'));
  console.log(document.getElementById('email').id, document.getElementById('email').value.length);
  console.log(document.getElementById('quantity').value, document.querySelector('.email').value);
  console.log(new FormData(form).get('quantity'));
  $('#email').val('');
  document.getElementById('email').value = '';
});
