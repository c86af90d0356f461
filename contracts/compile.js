// Compiles src/ with the pinned solc and writes combined.json for abigen, standard.json, the source-verification input that
// block explorers take, and branches.json, from which tests tell what of the sources they reach. The optimizer is set here
// and nowhere else.
'use strict';
const fs = require('fs');
const path = require('path');
const solc = require('solc');

const here = __dirname;
const source = path.join(here, 'src');
const input = {
  language: 'Solidity',
  sources: {},
  settings: {
    optimizer: { enabled: true, runs: 1000 },
    viaIR: true,
    evmVersion: 'osaka',
    metadata: { bytecodeHash: 'none' },
    outputSelection: {
      '*': {
        '': ['ast'],
        '*': ['abi', 'evm.bytecode.object', 'evm.bytecode.sourceMap', 'evm.deployedBytecode.object', 'evm.deployedBytecode.sourceMap', 'evm.methodIdentifiers', 'userdoc'],
      },
    },
  },
};
const read = (p) => fs.readFileSync(p, 'utf8');
for (const f of fs.readdirSync(source).filter((f) => f.endsWith('.sol')).sort()) {
  input.sources[`src/${f}`] = { content: read(path.join(source, f)) };
}
const imported = {};
const out = JSON.parse(solc.compile(JSON.stringify(input), {
  import: (p) => {
    const content = read(p.startsWith('src/') ? path.join(here, p) : require.resolve(p));
    imported[p] = { content };
    return { contents: content };
  },
}));
// The library's own warnings are not ours to mend.
const problems = (out.errors || []).filter((e) => e.severity === 'error' || !(e.sourceLocation?.file || '').startsWith('@'));
for (const e of problems) console.error(e.formattedMessage);
if (problems.some((e) => e.severity === 'error')) process.exit(1);

// What the bindings are made from. IMarket speaks for the market; of the two contracts that implement it only the
// constructors and the code are wanted, and this is where it is checked that between them they leave nothing out.
const contracts = {};
const unit = (name) => out.contracts[`src/${name}.sol`][name];
const implemented = new Set(['Market', 'Recourse'].flatMap((n) => Object.keys(unit(n).evm.methodIdentifiers)));
const missing = Object.keys(unit('IMarket').evm.methodIdentifiers).filter((f) => !implemented.has(f));
if (missing.length > 0) {
  console.error(`Market and Recourse do not implement ${missing.join(', ')}`);
  process.exit(1);
}
for (const name of ['IMarket', 'Market', 'Recourse', 'Token', 'Vesting']) {
  const { abi, evm } = unit(name);
  const runtime = evm.deployedBytecode.object;
  if (runtime.length / 2 > 24576) {
    console.error(`${name} has ${runtime.length / 2} bytes of code; a contract may have 24576`);
    process.exit(1);
  }
  contracts[`src/${name}.sol:${name}`] = {
    abi: name === 'Market' || name === 'Recourse' ? abi.filter((e) => e.type === 'constructor') : abi,
    bin: evm.bytecode.object,
    'bin-runtime': runtime,
  };
}
// Where to write: build/, or the folder that a test names.
const build = process.argv[2] || path.join(here, 'build');
fs.mkdirSync(build, { recursive: true });
const write = (name, value) => fs.writeFileSync(path.join(build, name), JSON.stringify(value, null, 1) + '\n');
write('combined.json', { contracts, version: solc.version() });
write('standard.json', { ...input, sources: { ...input.sources, ...imported } });

// Every place of our sources that can go two ways, and where the code's instructions are from.
const forks = [];
const visit = (node, file) => {
  if (!node || typeof node !== 'object') return;
  const logical = node.nodeType === 'BinaryOperation' && ['&&', '||'].includes(node.operator);
  const condition = logical ? node.leftExpression : node.condition;
  if (condition) forks.push({ file, node: node.src, condition: condition.src });
  for (const child of Object.values(node)) visit(child, file);
};
for (const [file, { ast }] of Object.entries(out.sources)) {
  if (file.startsWith('src/')) visit(ast, file);
}
const maps = {};
for (const name of ['Market', 'Recourse']) {
  const { bytecode, deployedBytecode } = unit(name).evm;
  maps[name] = { creation: bytecode.sourceMap, runtime: deployedBytecode.sourceMap };
}
write('branches.json', { forks, maps });
