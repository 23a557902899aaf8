import assert from 'node:assert/strict';

import { expected, lowered } from './lowered.js';

describe('lowerTemplateNodes', () => {
  it('lowers attributes, bindings and listeners', () => {
    assert.equal(
      lowered(`<script setup>
import Card from "./Card.vue"; const go = f(); const a = 1;
</script><template><Card user-name="x" :user-id="a" required @click="go" @my-event="go(a)" v-bind="a" /><p data-x="1" :class-name="a" v-html="a"/></template>`, 1, 'm.vue'),
      expected`
        arrow default (props) captures Card
        b0:
          r0 = global f
          r1 = call r0()
          declare go = r1
          r2 = 1
          declare a = r2
          r3 = read Card
          r4 = "x"
          r5 = read a
          r6 = true
          r7 = read go
          r8 = function 2
          r9 = read a
          r10 = <Card:r3 userName: r4 userId: r5 required: r6 onClick: r7 onMyEvent: r8 ...r9></>
          r11 = "1"
          r12 = read a
          r13 = read a
          r14 = <p data-x: r11 class-name: r12 innerHTML: r13></>
          r15 = <>r10 r14</>
          return r15
      `,
    );
  });

  it('lowers text and interpolations', () => {
    assert.equal(
      lowered(`<script setup>let a;</script><template>
  Hello &amp;
  {{ a }}<br>
</template>`, 1, 'm.vue'),
      expected`
        arrow default (props)
        b0:
          r0 = undefined
          declare a = r0
          r1 = "Hello &"
          r2 = read a
          r3 = <br></>
          r4 = <>r1 r2 r3</>
          return r4
      `,
    );
  });

  it('lowers v-if, v-else-if and v-else as branches', () => {
    assert.equal(
      lowered('<script setup>let a, b;</script><template><p v-if="a && b"/><!-- c --><i v-else-if="b"/><b v-else/></template>', 1, 'm.vue'),
      expected`
        arrow default (props)
        b0:
          r0 = undefined
          declare a = r0
          r1 = undefined
          declare b = r1
          r2 = read a
          branch r2 truthy b1 b3
        b1:
          r3 = read b
          branch r3 truthy b2 b3
        b2:
          r4 = <p></>
          declare made1.3 = r4
          jump b6
        b3:
          r5 = read b
          branch r5 truthy b4 b5
        b4:
          r6 = <i></>
          declare made1.3 = r6
          jump b6
        b5:
          r7 = <b></>
          declare made1.3 = r7
          jump b6
        b6:
          r9 = read made1.3
          return r9
      `,
    );
  });

  it('lowers v-for as a loop', () => {
    assert.equal(
      lowered('<script setup>const a = f();</script><template><p v-for="({ b }, key) in a">{{ b + key }}</p></template>', 1, 'm.vue'),
      expected`
        arrow default (props)
        b0:
          r0 = global f
          r1 = call r0()
          declare a = r1
          r2 = []
          declare made1.2 = r2
          r3 = read a
          jump b1
        b1:
          branch r3 more b2 b3
        b2:
          r4 = next of elements of r3
          r5 = r4.b
          declare b = r5
          r6 = next of keys of r3
          declare key = r6
          r7 = read b
          r8 = read key
          r9 = combine + r7 r8
          r10 = <p>r9</>
          r11 = read made1.2
          r12 = [...r11, r10]
          assign made1.2 = r12
          jump b1
        b3:
          r13 = read made1.2
          r14 = <>...r13</>
          return r14
      `,
    );
  });

  it('lowers v-model as a value and a function that writes it', () => {
    assert.equal(
      lowered('<script setup>const form = reactive({});</script><template><input v-model="form.email"></template>', 1, 'm.vue'),
      expected`
        arrow default (props)
        b0:
          r0 = global reactive
          r1 = {  }
          r2 = call r0(r1)
          declare form = r2
          r3 = read form
          r4 = r3.email
          r5 = function 2
          r6 = <input modelValue: r4 onUpdate:modelValue: r5></>
          return r6
      `,
    );
  });

  it('lowers what v-model writes', () => {
    assert.equal(
      lowered('<script setup>const form = reactive({});</script><template><input v-model="form.email"></template>', 2, 'm.vue'),
      expected`
        arrow onUpdate:modelValue (\$event) captures form
        b0:
          r0 = read \$event
          r1 = read form
          r1.email = r0
          return
      `,
    );
  });

  it('lowers refs by their value and unknown names as props', () => {
    assert.equal(
      lowered('<script setup>const a = ref(1);</script><template>{{ a + b + Math.PI + $c }}</template>', 1, 'm.vue'),
      expected`
        arrow default (props)
        b0:
          r0 = global ref
          r1 = 1
          r2 = call r0(r1)
          declare a = r2
          r3 = read a
          r4 = r3.value
          r5 = read props
          r6 = r5.b
          r7 = combine + r4 r6
          r8 = global Math
          r9 = r8.PI
          r10 = combine + r7 r9
          r11 = global \$c
          r12 = combine + r10 r11
          return r12
      `,
    );
  });

  it('lowers a slot with props as a function', () => {
    assert.equal(
      lowered('<script setup>const A = f();</script><template><A #item="{ b }">{{ b }}</A></template>', 2, 'm.vue'),
      expected`
        arrow ({})
        b0:
          r0 = read parameter2.0
          r1 = r0.b
          declare b = r1
          r2 = read b
          return r2
      `,
    );
  });

  it('lowers an inline listener', () => {
    assert.equal(
      lowered('<script setup>let a;</script><template><b @click="a = $event"/></template>', 2, 'm.vue'),
      expected`
        arrow onClick (\$event) captures a
        b0:
          r0 = read \$event
          assign a = r0
          return r0
      `,
    );
  });

  it('lowers a listener of several statements', () => {
    assert.equal(
      lowered('<script setup>let a;</script><template><b @click="if (a) f(); g();"/></template>', 2, 'm.vue'),
      expected`
        arrow onClick (\$event) captures a, props
        b0:
          r0 = read a
          branch r0 truthy b1 b2
        b1:
          r1 = read props
          r2 = r1.f
          r3 = call r2()
          jump b2
        b2:
          r4 = read props
          r5 = r4.g
          r6 = call r5()
          return
      `,
    );
  });

  it('lowers a dynamic component', () => {
    assert.equal(
      lowered('<script setup>let a;</script><template><component :is="a"/></template>', 1, 'm.vue'),
      expected`
        arrow default (props)
        b0:
          r0 = undefined
          declare a = r0
          r1 = read a
          r2 = <component:r1></>
          return r2
      `,
    );
  });

  it('lowers the script around a setup component', () => {
    assert.equal(
      lowered('<script>export const a = 1;</script><script setup>import b from "./b"; b(a);</script>', 0, 'm.vue'),
      expected`
        module ()
        b0:
          r0 = 1
          declare a = r0
          r1 = function 1
          declare default = r1
          return
      `,
    );
  });

  it('lowers the template of an options component as its render method', () => {
    assert.equal(
      lowered('<template>{{ a }}</template><script>export default defineComponent({ data() {} })</script>', 0, 'm.vue'),
      expected`
        module ()
        b0:
          r0 = global defineComponent
          r1 = function 1
          r2 = { data: r1 }
          r3 = function 2
          r2.render = r3
          r4 = global $component
          r5 = call r4(r2)
          r6 = call r0(r5)
          declare default = r6
          return
      `,
    );
  });

  it('lowers names of an options component as its fields', () => {
    assert.equal(
      lowered('<template><b @click="go(a)" :c="d"/></template><script>const d = 1; export default { }</script>', 1, 'm.vue'),
      expected`
        method render () uses receiver
        b0:
          r0 = function 2
          r1 = this
          r2 = r1.d
          r3 = <b onClick: r0 c: r2></>
          return r3
      `,
    );
  });

  it('lowers a template without a script', () => {
    assert.equal(
      lowered('<template><b>{{ a }}</b></template>', 0, 'm.vue'),
      expected`
        module ()
        b0:
          r0 = function 1
          declare default = r0
          return
      `,
    );
  });
});
