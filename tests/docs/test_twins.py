"""The Markdown twin of a page says what the page says."""

from generator.docs.twins import twin


def test_a_parameter_at_the_end_of_a_path_stays() -> None:
    operation = ":::{api:operation} toy.getToy\n:method: GET\n:path: /toys/{id}\n:::\n"
    page = f"{operation}\nAlso `/toys/{{id}}`, see {{py:obj}}`~toy.Toy`.\n"
    assert twin(page, {}) == "`GET /toys/{id}` (`getToy`)\n\nAlso `/toys/{id}`, see `Toy`.\n"
