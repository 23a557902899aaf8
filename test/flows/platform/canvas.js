// What is drawn on a canvas.
{ const canvas = document.createElement('canvas'); canvas.getContext('2d').drawImage(source('email'), 0, 0); sink(canvas); } // flow: email
{ const canvas = document.createElement('canvas'); canvas.getContext('2d').drawImage(source('email'), 0, 0); sink(canvas.toDataURL()); } // missing: email, a drawing is followed as a picture, for uploads; as data it stops at the canvas
{ const canvas = document.createElement('canvas'); canvas.getContext('2d').drawImage('x', 0, 0); sink(canvas); }
