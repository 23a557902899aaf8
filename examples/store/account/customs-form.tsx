// The number is asked for, and nobody says why.
export const CustomsForm = () => (
  <form>
    <label>ID card number <input name="idCardNo" /></label>
    <button type="submit">Save</button>
  </form>
);
