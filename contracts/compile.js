// Compiles src/ with the pinned solc and writes build/combined.json for abigen and build/standard.json, the
// source-verification input that block explorers take. The optimizer is set here and nowhere else.
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
    optimizer: { enabled: true, runs: 10000 },
    viaIR: true,
    evmVersion: 'osaka',
    metadata: { bytecodeHash: 'none' },
    outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object', 'evm.deployedBytecode.object', 'userdoc'] } },
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
const problems = out.errors || [];
for (const e of problems) console.error(e.formattedMessage);
if (problems.some((e) => e.severity === 'error')) process.exit(1);

const contracts = {};
for (const [file, units] of Object.entries(out.contracts)) {
  if (!file.startsWith('src/')) continue;
  for (const [name, unit] of Object.entries(units)) {
    contracts[`${file}:${name}`] = {
      abi: unit.abi,
      bin: unit.evm.bytecode.object,
      'bin-runtime': unit.evm.deployedBytecode.object,
    };
  }
}
fs.mkdirSync(path.join(here, 'build'), { recursive: true });
const write = (name, value) => fs.writeFileSync(path.join(here, 'build', name), JSON.stringify(value, null, 1) + '\n');
write('combined.json', { contracts, version: solc.version() });
write('standard.json', { ...input, sources: { ...input.sources, ...imported } });
