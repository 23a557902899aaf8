// What it is for stands beside it, and it may be left empty.
export const CustomsForm = () => (
  <form>
    <label>ID card number (optional) <input name="idCardNo" /></label>
    <p>We need it for the customs declaration of goods from abroad, and delete it after 90 days.</p>
    <button type="submit">Save</button>
  </form>
);
