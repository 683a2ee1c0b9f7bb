/** Every file of `fr/`, as one catalogue. */
const files = import.meta.glob<Record<string, string>>("./fr/*.json", {
  eager: true,
  import: "default",
});

export default Object.assign({}, ...Object.values(files)) as Record<string, string>;
