import { createApp } from "vue";
import Options from "./Options.vue";
const app = createApp(Options);
app.mount("#app");
