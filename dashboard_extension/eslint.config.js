import formatjs from "eslint-plugin-formatjs";
import a11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["src/api/generated", ".generated", "node_modules"] },
  ...tseslint.configs.strict,
  a11y.flatConfigs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooks, formatjs },
    rules: {
      ...hooks.configs.recommended.rules,
      "react-hooks/exhaustive-deps": "error",
      "no-console": "error",
      "formatjs/no-literal-string-in-jsx": "error",
      "formatjs/enforce-default-message": ["error", "literal"],
      "formatjs/enforce-plural-rules": ["error", { one: true, other: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["**/*.test.tsx", "src/testing/**"],
    rules: { "formatjs/no-literal-string-in-jsx": "off" },
  },
  { files: ["scripts/**"], rules: { "no-console": "off" } },
);
