const { readFigures } = await import(
  (process.env.BASE ?? '/tmp/w/figures') + '/src/figures/figures.ts'
);
for (const t of process.argv.slice(3))
  console.log(
    t,
    '::',
    readFigures(t, process.argv[2])
      .map(
        (x) =>
          `[${x.text}] ${x.kind} ${x.value} ${x.unit ?? ''}` +
          (x.also
            ? ' also ' + x.also.map((y) => y.kind + ' ' + y.value + (y.unit ?? '')).join(',')
            : ''),
      )
      .join(' | '),
  );
