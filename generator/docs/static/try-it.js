// `make docs-serve` replaces this file: it sets the path below which the mocks are.
const TRY_IT = null;
