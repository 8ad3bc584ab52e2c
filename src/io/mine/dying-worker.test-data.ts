// A worker that ends before it has told anything.
throw new Error('out of order');
